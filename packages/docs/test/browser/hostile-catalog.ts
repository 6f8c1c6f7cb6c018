import type { WholeCatalog } from '@errbook/catalog'
import { hostileTexts } from '../any-site.js'

/** A catalog that says what a page may take for something else, wherever a catalog can say something. */
export const hostileCatalog = {
  name: 'hostile',
  languages: ['en'],
  errors: Object.fromEntries(
    hostileTexts.map((text, at) => [
      `E${at}`,
      {
        catalog: 'hostile',
        code: `E${at}`,
        status: 400,
        fault: 'client',
        retry: 'never',
        params: {},
        group: 'g',
        message: text.replaceAll(/[{}]/g, ''),
      },
    ]),
  ),
  headers: { request: {}, response: {} },
  body: { template: { code: '{code}', message: '{message}' }, members: {} },
  uri: {},
  text: {
    en: {
      language: 'en',
      title: hostileTexts.slice(0, 3).join(' '),
      errors: Object.fromEntries(
        hostileTexts.map((text, at) => [`E${at}`, { meaning: text, situation: text, resolution: text, note: text }]),
      ),
      headers: { request: {}, response: {} },
      members: {},
      groups: { g: '<b>group</b>' },
    },
  },
  source: {
    reasons: {},
    errors: Object.fromEntries(hostileTexts.map((_, at) => [`E${at}`, {}])),
    headers: { request: {}, response: {} },
    body: {},
    members: {},
    groups: { g: {} },
    retired: {},
  },
} as unknown as WholeCatalog
