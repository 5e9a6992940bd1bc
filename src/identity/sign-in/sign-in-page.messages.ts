import type { Text } from '../../platform/messages/messages.js';

/** What the pages say, whose links are mailed. */
export const PAGE_TEXTS = {
  signInTitle: { en: 'Sign in', es: 'Iniciar sesión' },
  signInByLink: {
    en: 'Press the button to sign in on this device.',
    es: 'Pulse el botón para iniciar sesión en este dispositivo.',
  },
  signInByCode: {
    en: 'Type your e-mail address and the six digits from the mail.',
    es: 'Escriba su correo electrónico y los seis números del mensaje.',
  },
  email: { en: 'E-mail address', es: 'Correo electrónico' },
  code: { en: 'Code', es: 'Código' },
  signIn: { en: 'Sign in', es: 'Iniciar sesión' },
  signInFailedTitle: { en: 'That did not work', es: 'No funcionó' },
  linkFailed: {
    en: 'The link was used, is older than 15 minutes, or was replaced by a newer one. Some mail programs use a link up by themselves: then type the six digits from the same mail here. If they do not work either, please ask for a new mail.',
    es: 'El enlace ya se usó, tiene más de 15 minutos o fue reemplazado por uno más nuevo. Es que algunos programas de correo usan el enlace por su cuenta: en ese caso, escriba aquí los seis números del mismo mensaje. Si tampoco funcionan, por favor, pida un mensaje nuevo.',
  },
  codeFailed: {
    en: 'The address or the code is wrong, or the code was used, is older than 15 minutes, or was replaced by a newer one. Please try again, or ask for a new mail.',
    es: 'La dirección o el código no es correcto, o el código ya se usó, tiene más de 15 minutos o fue reemplazado por uno más nuevo. Por favor, inténtelo otra vez o pida un mensaje nuevo.',
  },
  confirmTitle: { en: 'Confirm your new address', es: 'Confirme su nueva dirección' },
  confirmText: {
    en: 'Press the button to sign in with this e-mail address from now on.',
    es: 'Pulse el botón para iniciar sesión con esta dirección de correo desde ahora.',
  },
  confirm: { en: 'Confirm', es: 'Confirmar' },
  confirmedTitle: { en: 'Your address is changed', es: 'Su dirección ha cambiado' },
  confirmed: {
    en: 'From now on you sign in with this e-mail address. Elsewhere you have been signed out.',
    es: 'Desde ahora usted inicia sesión con esta dirección de correo. En los demás dispositivos se cerró la sesión.',
  },
  confirmFailed: {
    en: 'The link is wrong, was used, is older than a day, or was replaced by a newer one. If it was used, by your mail program perhaps, the new address is yours already: sign in with it. Else please change the address again.',
    es: 'El enlace no es correcto, ya se usó, tiene más de un día o fue reemplazado por uno más nuevo. Si ya se usó, quizás por su programa de correo, la dirección nueva ya es suya: inicie sesión con ella. Si no, por favor, cambie la dirección otra vez.',
  },
  tooManyTitle: { en: 'Please wait', es: 'Por favor, espere' },
  tooMany: {
    en: 'That was too often. Please try again later.',
    es: 'Fueron demasiados intentos. Por favor, inténtelo más tarde.',
  },
  foreign: {
    en: 'This form came from another site. Please open the link in your mail again.',
    es: 'Este formulario vino de otro sitio. Por favor, abra otra vez el enlace de su mensaje.',
  },
} satisfies Readonly<Record<string, Text>>;

export type PageText = keyof typeof PAGE_TEXTS;
