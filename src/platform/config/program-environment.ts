/** For a program of somebody else that this one runs: what it runs in itself, and more. */
export const programEnvironment = (more: Record<string, string>): NodeJS.ProcessEnv => ({ ...process.env, ...more });
