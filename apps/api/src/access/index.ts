export { Allow, BeforeSecondFactor, CurrentActor, Public, SignedIn } from './allow';
export type { SignedInPerson } from './signed-in';
