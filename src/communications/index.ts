export { CommunicationsModule, MailSendingModule } from './communications.module.js';
export { SuppressedAddresses } from './suppressed-addresses.js';
export { addMailCommands } from './mail.commands.js';
