import type { ClientPhrases } from '../rules.js'

/** What to say in English of what `explainResponse` finds. */
export const en: ClientPhrases = {
  'header-missing': ({ name }) => `The header ${name} is missing.`,
  'header-malformed': ({ name }) => `The header ${name} is malformed.`,
  'status-not-http': () => 'The status is no HTTP status code.',
  'status-differs': ({ code, actual, expected }) =>
    `The error ${code} came with the status ${actual}, not ${expected}.`,
  'body-missing': () => 'There is no body.',
  'body-not-object': () => 'The body is not a JSON object.',
  'member-missing': ({ name }) => `The body has no member ${name}.`,
  'member-not-string': ({ name }) => `The member ${name} of the body is not a string.`,
  'member-has-space': ({ name }) => `The member ${name} of the body has white space around it.`,
  'code-unknown': ({ code }) => `The code ${code} is not in the catalog.`,
  'header-differs': ({ name, header }) => `The member ${name} of the body differs from the header ${header}.`,
  'error-on-success': ({ code, status }) => `The error ${code} came with the success status ${status}.`,
}
