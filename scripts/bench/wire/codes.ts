/** Codes whose messages have no parameters, from the first of the catalog to the last. */
export const codes = [
  'AccessDenied',
  'InternalError',
  'InvalidHTTPRequest',
  'SignatureDoesNotMatch',
  'CsnNotFoundException',
  'RegionInvalidException',
  'CsnRouteRuleIdBlankException',
  'NotAllowRevokeGrant',
] as const
