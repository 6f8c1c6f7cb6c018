/** A token of RFC 9110, section 5.6.2. */
export const token: RegExp = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/** How to fix a name that is not a token. */
export const tokenFix = "use letters, digits and !#$%&'*+-.^_`|~ only"
