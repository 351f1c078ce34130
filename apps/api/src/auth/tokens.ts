/** Injection tokens of what is no class of ours. */
export const AUTH_POOL = Symbol('AUTH_POOL');
export const SIGN_IN_LIBRARY = Symbol('SIGN_IN_LIBRARY');
