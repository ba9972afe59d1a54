import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

/** Address of the published schema; the number is the major version of the format. */
const ID = 'https://unpkg.com/local-offer-widgets/dist/feed.schema.json';

const renamed = (value) => {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value === 'string') return value.replace(/^#\/definitions\/Document/, '#/$defs/');
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item)]));
};

const titled = (name) =>
  name
    .replace(/^\$/, '')
    .replace(/_/g, ' ')
    .replace(/^./, (letter) => letter.toUpperCase());

/** A title for each member, at every depth, for editors that show one. */
function withTitles(schema) {
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    member.title ??= titled(name);
    withTitles(member);
  }
  if (schema.items) withTitles(schema.items);
  return schema;
}

/** The feed's JSON Schema (2020-12), made from the types in `src/feed/document.ts` and what it re-exports. */
export function feedSchema(root) {
  const { definitions, ...schema } = createGenerator({
    path: join(root, 'src/feed/document.ts'),
    tsconfig: join(root, '.config/tsconfig.build.json'),
    type: 'FeedDocument',
    additionalProperties: true,
    topRef: false,
    sortProps: true,
    skipTypeCheck: true,
    extraTags: [],
  }).createSchema('FeedDocument');
  const $defs = Object.fromEntries(
    Object.entries(definitions ?? {}).map(([name, definition]) => [
      name.replace(/^Document/, ''),
      withTitles({ title: name.replace(/^Document/, ''), ...renamed(definition) }),
    ]),
  );
  return {
    ...withTitles(renamed(schema)),
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: ID,
    $defs,
  };
}
