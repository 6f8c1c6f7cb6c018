// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
import type { CatalogText } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
import type { BlsCode } from '../catalog.generated.js'

/* prettier-ignore */ // biome-ignore format: generated
export type { CatalogText, ErrorText, HeaderText, Meaning } from '@errbook/catalog'

/* prettier-ignore */ // biome-ignore format: generated
/** What bls says to people in the language en. */
export const en: CatalogText<BlsCode, "en"> = {
  language: "en",
  title: "General Error Code",
  errors: {
    InvalidParameter: {
      meaning: "Illegal request parameter",
    },
    MalformedJSON: {
      meaning: "json content format is invalid",
    },
    Unauthorized: {
      meaning: "Authentication failed",
    },
    AccessDenied: {
      meaning: "Access denied",
    },
    RequestOverload: {
      meaning: "The request body content is too large",
    },
    RequestLimited: {
      meaning: "Request frequency is too high",
    },
    InternalError: {
      meaning: "Internal service error",
    },
    ServiceUnavailable: {
      meaning: "Unavailable service",
    },
  },
  headers: {
    meaning: "The document has no table of headers. These are those that CSN has in common with the other services.",
    request: {
      authorization: {
        meaning: "Include both the Access Key and the request signature.",
        fields: {
          accessKeyId: {
            meaning: "The Access Key ID.",
          },
          timestamp: {
            meaning: "The time of signing in UTC, without milliseconds.",
          },
          expirationPeriodInSeconds: {
            meaning: "How long the signature is valid, in seconds; 1800 by convention.",
          },
          signedHeaders: {
            meaning: "The names of the signed headers in lower case, sorted and joined by semicolons; an empty list means the default set.",
          },
          signature: {
            meaning: "The HMAC-SHA256 signature in 64 lower-case hexadecimal digits.",
          },
        },
      },
      "content-type": {
        meaning: "application/json; charset=utf-8",
        note: "Official clients send application/json; charset=UTF-8, application/json;charset=utf-8 and application/json;charset=UTF-8: all are the same media type.",
      },
      "x-bce-date": {
        meaning: "A string representing the date that complies with API specifications.",
      },
    },
    response: {
      "content-type": {
        meaning: "application/json; charset=utf-8",
      },
      "x-bce-request-id": {
        meaning: "The ID of the request. The service makes it and sets it in every response.",
      },
    },
  },
  body: {
    meaning: "If a request to BLS fails, the response body says why:",
    note: "The message of the document's own example is not that of its table: tell errors apart by their codes.",
  },
  members: {
    code: {
      meaning: "Error code",
    },
    message: {
      meaning: "Error description",
    },
    requestId: {
      meaning: "Request ID of this request",
    },
  },
  groups: {},
}
