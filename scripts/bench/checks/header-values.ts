/** Valid dates and times. */
export const validDates = [
  '2025-11-11T08:00:00Z',
  '2024-02-29T23:59:59Z',
  '2025-02-28T00:00:00Z',
  '2025-06-30T12:34:56Z',
  '2000-02-29T01:02:03Z',
  '2025-12-31T10:10:10Z',
  '2025-07-04T18:30:00Z',
  '2025-01-15T09:45:12Z',
] as const

/** Invalid dates and times. */
export const invalidDates = [
  '2025-02-29T08:00:00Z',
  '2025-11-31T08:00:00Z',
  '2025-13-01T08:00:00Z',
  '2025-11-11T24:00:00Z',
  '2025-11-11 08:00:00',
  '2025-11-11T08:00:00',
  '1900-02-29T00:00:00Z',
  '',
] as const

/** An Authorization value for each valid date. */
export const validAuthorizations: readonly string[] = validDates.map((date, i) => authorization(date, i))

/** Authorization values with one error each: in the date, in another part, or another scheme. */
export const invalidAuthorizations: readonly string[] = [
  ...invalidDates.slice(0, 3).map(authorization),
  validAuthorizations[3]?.replace('/3600/', '/03600/') ?? '',
  validAuthorizations[4]?.slice(0, -1) ?? '',
  validAuthorizations[5]?.toUpperCase() ?? '',
  'Bearer eyJhbGciOiJIUzI1NiJ9.e30.abc',
  'bce-auth-v2/AKIAIOSFODNN7EXAMPLE/2025-11-11T08:00:00Z/1800/host/0123456789abcdef',
]

function authorization(date: string, i: number): string {
  const key = ['AKIAIOSFODNN7EXAMPLE', '4fe2ac67a1b04a0c8b5d1d4b2e3c6f70', 'k1'][i % 3]
  const period = ['1800', '0', '86400', '3600'][i % 4]
  const signed = ['host;x-bce-date', '', 'content-type;host;x-bce-date;x-bce-request-id'][i % 3]
  return `bce-auth-v1/${key}/${date}/${period}/${signed}/${'0123456789abcdef'.repeat(4)}`
}
