import type { middleware } from 'express-openapi-validator'
import { patterns } from '../checks/facts.js'
import { path } from './exchange.js'

/**
 * The operation and its headers as an OpenAPI document. By OpenAPI, parameters of the names `Authorization` and
 * `Content-Type` are ignored; express-openapi-validator checks them anyway, so it checks all three by their patterns. It cannot
 * check that the date is close to the clock, or that one of the other two was sent twice, since Node keeps the first.
 */
export const apiSpec: Parameters<typeof middleware>[0]['apiSpec'] = {
  openapi: '3.0.3',
  info: { title: 'CSN', version: '1' },
  paths: {
    [path]: {
      get: {
        parameters: Object.entries(patterns).map(([name, pattern]) => ({
          name,
          in: 'header',
          required: true,
          schema: { type: 'string', pattern },
        })),
        responses: { 200: { description: 'A CSN' } },
      },
    },
  },
}
