import { Entity, getMetadataArgsStorage } from 'typeorm';

/** A class that TypeORM maps to a table. */
export type EntityClass<E extends object = object> = new () => E;

interface TableInfo {
  name: string;
  idPrefix: string;
  /** Rows of a school carry `schoolId` and are reached through it; the few others only by `acrossSchools`. */
  ofSchool: boolean;
}

const tables = new Map<EntityClass, TableInfo>();

function register(info: TableInfo): ClassDecorator {
  return (target) => {
    for (const other of tables.values()) {
      if (other.idPrefix === info.idPrefix) throw new Error(`two tables use the id prefix ${info.idPrefix}`);
    }
    tables.set(target as unknown as EntityClass, info);
    Entity({ name: info.name })(target);
  };
}

/** A table whose rows belong to one school. */
export const SchoolTable = (name: string, idPrefix = name): ClassDecorator =>
  register({ name, idPrefix, ofSchool: true });

/** A table that stands above the schools, such as schools themselves and mailboxes. */
export const SharedTable = (name: string, idPrefix = name): ClassDecorator =>
  register({ name, idPrefix, ofSchool: false });

export const allTables = (): EntityClass[] => [...tables.keys()];

export function tableInfo(entity: EntityClass): TableInfo {
  const info = tables.get(entity);
  if (!info) throw new Error(`${entity.name} is not declared as a table`);
  return info;
}

export function tableOfPrefix(prefix: string | null): EntityClass | null {
  for (const [entity, info] of tables) if (info.idPrefix === prefix) return entity;
  return null;
}

/** The tables that the foreign keys of this one lead to. */
export const tablesNamedBy = (entity: EntityClass): EntityClass[] =>
  getMetadataArgsStorage()
    .foreignKeys.filter(({ target }) => target === entity)
    .map(({ type }) => (type as () => EntityClass)());
