import type { GraphqlClient } from './graphql-client.js';

interface ListedSkills {
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: { id: string; name: string }[];
}

const SKILLS = `query($after: String) { school { skills(first: 100, after: $after) {
  pageInfo { endCursor hasNextPage } nodes { id name(locale: "en") } } } }`;

/** The ids of a school's skills, by their English names. */
export async function skillsOf(client: GraphqlClient): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  let after: string | null = null;
  do {
    const { school }: { school: { skills: ListedSkills } } = await client.ask(SKILLS, { after });
    for (const { id, name } of school.skills.nodes) ids[name] = id;
    after = school.skills.pageInfo.hasNextPage ? school.skills.pageInfo.endCursor : null;
  } while (after);
  return ids;
}
