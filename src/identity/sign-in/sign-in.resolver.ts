import { Args, Context, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/access/allow.js';
import type { RequestContext } from '../../platform/access/request-context.js';
import { GraphQLDateTime, GraphQLEmailAddress } from '../../platform/graphql/scalars.js';
import { badInput } from '../../platform/refusal.js';
import type { Instant } from '../../platform/text/instant.js';
import { toViewer, ViewerType } from '../viewer.type.js';
import { SignInDesk } from './sign-in-desk.js';
import { ConfirmEmailChangeInput, RequestSignInInput, SignInInput } from './sign-in.inputs.js';
import type { Proof } from './sign-in.service.js';

@ObjectType('RequestSignInPayload', { description: 'That the request was taken.' })
class RequestSignInPayload {
  @Field(() => Boolean, { description: 'Always true: it says nothing of whether anybody is known at the address.' })
  accepted: boolean;
}

@ObjectType('SignInPayload', { description: 'The session that was begun.' })
class SignInPayload {
  @Field(() => String, {
    nullable: true,
    description: 'To be sent as a bearer token, and shown only here; null where a cookie was asked for.',
  })
  token: string | null;

  @Field(() => GraphQLDateTime, { description: 'Unless it is used until then.' })
  expiresAt: Instant;

  @Field(() => ViewerType)
  viewer: ViewerType;
}

@ObjectType('ConfirmEmailChangePayload', { description: 'Where the account is now.' })
class ConfirmEmailChangePayload {
  @Field(() => GraphQLEmailAddress, { description: 'The account’s, from now on.' })
  email: string;
}

@Resolver()
export class SignInResolver {
  constructor(private readonly desk: SignInDesk) {}

  @Mutation(() => RequestSignInPayload, {
    description:
      'Mails a link and a code, good for 15 minutes, to whoever is known at the address. A newer mail voids it.',
  })
  @Public()
  async requestSignIn(
    @Args('input') { email, locale }: RequestSignInInput,
    @Context() { client }: RequestContext,
  ): Promise<RequestSignInPayload> {
    await this.desk.request(client, email, locale ?? null);
    return { accepted: true };
  }

  @Mutation(() => SignInPayload, {
    description:
      'Begins a session by what the mail carries: once by its link, and once by its code, in five tries. The code ends what the link began.',
  })
  @Public()
  async signIn(@Args('input') input: SignInInput, @Context() context: RequestContext): Promise<SignInPayload> {
    const asCookie = input.cookie ?? false;
    const { token, expiresAt } = await this.desk.signIn(context, proofOf(input), asCookie);
    return { token: asCookie ? null : token, expiresAt, viewer: toViewer(context.viewer) as ViewerType };
  }

  @Mutation(() => Boolean, { description: 'Ends this session; true also where there is none.' })
  @Public()
  async signOut(@Context() context: RequestContext): Promise<boolean> {
    await this.desk.signOut(context);
    return true;
  }

  @Mutation(() => ConfirmEmailChangePayload, {
    description: 'Moves the account to the address that got the mail, and ends its other sessions.',
  })
  @Public()
  async confirmEmailChange(
    @Args('input') { token }: ConfirmEmailChangeInput,
    @Context() context: RequestContext,
  ): Promise<ConfirmEmailChangePayload> {
    return { email: await this.desk.confirmEmailChange(context, token) };
  }
}

function proofOf({ token, email, code }: SignInInput): Proof {
  if (token && !email && !code) return { token };
  if (!token && email && code) return { email, code };
  throw badInput({ path: 'input', message: 'must hold the token, or the e-mail address and the code' });
}
