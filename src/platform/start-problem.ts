/** Why the program cannot start, in one sentence for whoever operates it. */
export class StartProblem extends Error {}
