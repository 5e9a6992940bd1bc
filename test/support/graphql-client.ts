export interface RefusalAnswer {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; reason?: string; details?: Record<string, unknown> };
}

export interface Answer<T> {
  status: number;
  data: T | null;
  errors?: RefusalAnswer[];
}

/** Speaks GraphQL over HTTP as one caller. */
export class GraphqlClient {
  constructor(
    private readonly url: string,
    private readonly token?: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  async send<T = any>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...this.headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer<T>, 'status'>) };
  }

  /** The data; throws where there is any error. */
  async ask<T = any>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.send<T>(query, variables);
    if (errors || !data) throw new Error(`refused: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The first error; throws where there is none. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<RefusalAnswer['extensions']> {
    const { errors, data } = await this.send(query, variables);
    const [first] = errors ?? [];
    if (!first) throw new Error(`not refused: ${JSON.stringify(data)}`);
    return first.extensions;
  }

  /** Runs one mutation with its input and answers the selected fields. */
  async mutate<T = any>(name: string, input: Record<string, unknown>, selection: string): Promise<T> {
    const data = await this.ask<Record<string, T>>(mutationOf(name, selection), { input });
    return data[name] as T;
  }

  refusedMutation(name: string, input: Record<string, unknown>): Promise<RefusalAnswer['extensions']> {
    return this.refusal(mutationOf(name, '__typename'), { input });
  }
}

const mutationOf = (name: string, selection: string): string => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  return `mutation Run($input: ${type}) { ${name}(input: $input) { ${selection} } }`;
};
