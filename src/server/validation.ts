// The one adapter between zod, in which routes say what they take, and Fastify, which checks it before they run.

import type { FastifyInstance, FastifySchemaCompiler, FastifyTypeProvider } from 'fastify';
import type { z } from 'zod';

/** Makes a route's parameters, query and body have the type of their zod schema. */
interface ZodTypes extends FastifyTypeProvider {
  validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown;
}

export type Routes = FastifyInstance<
  import('node:http').Server,
  import('node:http').IncomingMessage,
  import('node:http').ServerResponse,
  import('fastify').FastifyBaseLogger,
  ZodTypes
>;

/** What was sent does not fit; the message says what is wrong with which field. */
export class Misfit extends Error {}

export const zodCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema }) => {
  return (data) => {
    const { success, data: value, error } = schema.safeParse(data);
    return success ? { value } : { error: new Misfit(error.issues.map(sentence).join(' ')) };
  };
};

function sentence({ path, message }: z.core.$ZodIssue): string {
  const field = path.join('.');
  return field ? `“${field}”: ${message}.` : `${message}.`;
}
