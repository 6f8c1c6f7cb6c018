import type { middleware } from 'express-openapi-validator'
import { patterns } from '../checks/facts.js'
import { path } from './exchange.js'

/**
 * The operation and its headers as an OpenAPI document. By OpenAPI, parameters of the names `Authorization` and
 * `Content-Type` are ignored; express-openapi-validator checks them all the same, so that it holds all three against
 * their patterns. It cannot say that the date is too far from the clock, nor that either of the two was sent twice, of
 * which Node keeps the first.
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
