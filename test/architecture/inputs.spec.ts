import 'reflect-metadata';
import '../../src/app.module.js';
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Float, InputType, Int, TypeMetadataStorage } from '@nestjs/graphql';
import { LazyMetadataStorage } from '@nestjs/graphql/dist/schema-builder/storages/lazy-metadata.storage.js';
import { plainToInstance, Type as MakesInstances } from 'class-transformer';
import { getMetadataStorage, IsString, MaxLength, ValidateNested } from 'class-validator';
import { GraphQLScalarType } from 'graphql';

interface InputField {
  name: string;
  owner: Type;
  property: string;
  type: unknown;
  isList: boolean;
  /** Names of the validators of class-validator; of a list, those `each` are marked. */
  validators: string[];
}

/** They stop validating a value, and so validate nothing. */
const CONDITIONS = ['isOptional', 'conditionalValidation'];
const TEXT_BOUNDS = ['maxLength', 'isLength', 'isEnum', 'isIn', 'idOf'];

function fieldsOf(target: Type): InputField[] {
  const found: InputField[] = [];
  for (let owner = target; owner?.prototype; owner = Object.getPrototypeOf(owner) as Type) {
    for (const { name, typeFn, options } of propertiesOf(owner)) {
      const type = typeFn() as unknown;
      const isList = options.isArray ?? Array.isArray(type);
      const single = Array.isArray(type) ? (type[0] as unknown) : type;
      const validators = validatorsOf(target, name);
      found.push({ name: `${target.name}.${name}`, owner: target, property: name, type: single, isList, validators });
    }
  }
  return found;
}

const described = () => [...TypeMetadataStorage.getInputTypesMetadata(), ...TypeMetadataStorage.getArgumentsMetadata()];
const propertiesOf = (owner: Type) => described().find(({ target }) => target === owner)?.properties ?? [];
const isInput = (type: unknown): boolean => described().some(({ target }) => target === type);

const validatorsOf = (target: Type, property: string): string[] =>
  getMetadataStorage()
    .getTargetValidationMetadatas(target, '', true, false)
    .filter(({ propertyName, type, name }) => propertyName === property && !CONDITIONS.includes(name ?? type))
    .map(({ name, type, each }) => `${each ? 'each ' : ''}${name ?? type}`);

/** What class-transformer makes of an object in this place. */
function isMadeInto({ owner, property, type, isList }: InputField): boolean {
  const made = plainToInstance(owner, { [property]: isList ? [{}] : {} }) as Record<string, unknown>;
  const value = isList ? (made[property] as unknown[])[0] : made[property];
  return value instanceof (type as Type);
}

/** What is wrong with a field, in a few words each. */
function faultsOf(field: InputField): string[] {
  const { type, isList, validators } = field;
  const each = isList ? 'each ' : '';
  const has = (...names: string[]): boolean => names.some((name) => validators.includes(name));
  const faults: [boolean, string][] = [
    [validators.length === 0, 'has no validator'],
    [isList && !has('arrayMaxSize'), 'is a list without an upper bound'],
    [isText(type) && !has(...TEXT_BOUNDS.map((name) => `${each}${name}`)), 'is a text without an upper bound'],
    [isInput(type) && !has(`${each}nestedValidation`), 'is an input without @ValidateNested'],
    [isInput(type) && !isMadeInto(field), 'is an input without @Type'],
  ];
  return faults.flatMap(([isWrong, words]) => (isWrong ? [`${field.name} ${words}`] : []));
}

/** Also ids, times and whatever else reaches the code as a text. */
const isText = (type: unknown): boolean =>
  type === String || (type instanceof GraphQLScalarType && !([Int, Float] as unknown[]).includes(type)) || isEnum(type);
const isEnum = (type: unknown): boolean =>
  TypeMetadataStorage.getEnumsMetadata().some(({ ref }) => (ref as unknown) === type);

function readDecorators(): Type[] {
  LazyMetadataStorage.load();
  TypeMetadataStorage.compile();
  return described().map(({ target }) => target as Type);
}

describe('the fields of inputs and arguments', () => {
  it('are each validated and bounded, and made into their classes', () => {
    const fields = readDecorators().flatMap(fieldsOf);
    expect(fields.length).toBeGreaterThanOrEqual(80);
    expect(fields.flatMap(faultsOf)).toEqual([]);
  });

  it('are found faulty where anything is missing', () => {
    @InputType()
    class Inner {
      @Field(() => String)
      @IsString()
      unbounded: string;
    }

    @ArgsType()
    class Careless {
      @Field(() => String)
      unchecked: string;

      @Field(() => [String])
      @MaxLength(10, { each: true })
      endless: string[];

      @Field(() => Inner)
      @ValidateNested()
      plain: Inner;

      @Field(() => [Inner])
      @MakesInstances(() => Inner)
      unvisited: Inner[];
    }
    readDecorators();

    expect([Inner, Careless].flatMap(fieldsOf).flatMap(faultsOf)).toEqual([
      'Inner.unbounded is a text without an upper bound',
      'Careless.unchecked has no validator',
      'Careless.unchecked is a text without an upper bound',
      'Careless.endless is a list without an upper bound',
      'Careless.plain is an input without @Type',
      'Careless.unvisited has no validator',
      'Careless.unvisited is a list without an upper bound',
      'Careless.unvisited is an input without @ValidateNested',
    ]);
  });
});
