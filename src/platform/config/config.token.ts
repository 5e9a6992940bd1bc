export const CONFIG = Symbol('the configuration');
