import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import type { INestApplication } from '@nestjs/common';

/** The API as it is committed in schema.gql. */
export const printedSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

export const schemaOf = (app: INestApplication): GraphQLSchema => app.get(GraphQLSchemaHost).schema;
