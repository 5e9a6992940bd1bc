import { Extensions } from '@nestjs/graphql';

/** How many items a plain list holds as a rule: what it counts in the cost of a query. */
export const ListSize = (listSize: number): MethodDecorator & PropertyDecorator => Extensions({ listSize });
