import { SignInSecrets, type EmailChangeSecret, type SignInSecret } from '../../src/identity/index.js';
import { EmailChange } from '../../src/identity/sign-in/email-change.entity.js';
import { SignInCode } from '../../src/identity/sign-in/sign-in-code.entity.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { addressKey } from '../../src/platform/text/email-address.js';
import type { TestApp } from './test-app.js';

/** What the mail for the latest request of this address carries; null where none would be written. */
export async function secretFor(test: TestApp, email: string): Promise<SignInSecret | null> {
  // Whoever writes the mail mints too, and the later one counts.
  await test.mailSent();
  return mint(test, await latestRequestOf(test, email));
}

export const mint = (test: TestApp, signInCodeId: string): Promise<SignInSecret | null> =>
  test.app
    .get(UnitOfWork)
    .runAcrossSchools('whoever signs in is not known yet', (work) =>
      test.app.get(SignInSecrets).forSignIn(work, signInCodeId),
    );

export async function latestRequestOf(test: TestApp, email: string): Promise<string> {
  const [latest] = await test.database.manager.find(SignInCode, {
    where: { email: addressKey(email) },
    order: { id: 'DESC' },
    take: 1,
  });
  if (!latest) throw new Error(`nobody has asked for ${email}`);
  return latest.id;
}

/** Asks for a mail, and answers what it carries. */
export async function requested(test: TestApp, email: string): Promise<SignInSecret> {
  await test.as().mutate('requestSignIn', { email }, 'accepted');
  const secret = await secretFor(test, email);
  if (!secret) throw new Error(`nobody is known at ${email}`);
  return secret;
}

/** The token of a new session. */
export async function sessionOf(test: TestApp, email: string): Promise<{ token: string }> {
  await test.as().mutate('requestSignIn', { email }, 'accepted');
  // The mail carries a secret of its own, which would void one that was made before it.
  await test.mailSent();
  const secret = await secretFor(test, email);
  return test.as().mutate<{ token: string }>('signIn', { token: secret?.token }, 'token');
}

/** What the mail to the new address carries, of the latest change that was asked for. */
export async function emailChangeSecret(test: TestApp): Promise<EmailChangeSecret | null> {
  await test.mailSent();
  const [latest] = await test.database.manager.find(EmailChange, { where: {}, order: { id: 'DESC' }, take: 1 });
  return test.app
    .get(UnitOfWork)
    .runAcrossSchools('an account stands above the schools', (work) =>
      test.app.get(SignInSecrets).forEmailChange(work, latest!.id),
    );
}
