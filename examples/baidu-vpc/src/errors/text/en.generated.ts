// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
import type { CatalogText } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
import type { VpcCode } from '../catalog.generated.js'

/* prettier-ignore */ // biome-ignore format: generated
export type { CatalogText, ErrorText, HeaderText, Meaning } from '@errbook/catalog'

/* prettier-ignore */ // biome-ignore format: generated
/** What vpc says to people in the language en. */
export const en: CatalogText<VpcCode, "en"> = {
  language: "en",
  title: "Public Header and Error Return",
  errors: {
    AccessDenied: {
      meaning: "No permission to access the corresponding resource.",
      resolution: "Send the request with a signed Authorization header, and have the owner of the account grant your user the permission that the operation needs.",
      situation: "The user may read the VPC but not delete it.",
    },
    QualifyNotPass: {
      meaning: "Account has not passed identity verification",
      resolution: "Complete the real-name verification of the account in the console, then send the request again.",
      situation: "The account was opened today and is not verified yet.",
    },
    InappropriateJSON: {
      meaning: "The JSON format in the request is correct but contains semantic errors. For example, a required field might be missing, or the value type is incorrect. To ensure compatibility, unrecognized items will be ignored, and this type of error will not be returned.",
      resolution: "Compare the body with the reference of the operation: add the required members that are missing, and correct the types of the others.",
      situation: "The body lacks the required member name.",
    },
    InternalError: {
      meaning: "All other undefined errors. This should not be used if there are clearly corresponding errors of other types, including both general and service-specific errors.",
      resolution: "Send the request again after a growing pause. If it keeps failing, open a ticket and quote the requestId.",
      situation: "A component behind the API was restarting.",
    },
    InvalidAccessKeyId: {
      meaning: "The Access Key ID does not exist.",
      resolution: "Check the Access Key ID for a slip, and check in the console that the key is neither disabled nor deleted.",
      situation: "The key was deleted in the console, but a program still uses it.",
    },
    InvalidHTTPAuthHeader: {
      meaning: "The authorization header format is invalid.",
      resolution: "Build the header from its six parts in order, joined by slashes: bce-auth-v1, the Access Key ID, the UTC time, the period of validity in seconds, the signed headers and the signature. An official SDK does this for you.",
      situation: "The timestamp in the header carries milliseconds.",
    },
    InvalidHTTPRequest: {
      meaning: "The HTTP body format is invalid, for example, it could be due to incompatible Encoding.",
      resolution: "Encode the body in UTF-8, and declare it with Content-Type: application/json; charset=utf-8.",
      situation: "The body is encoded in GBK.",
    },
    InvalidURI: {
      meaning: "The URI format is invalid. For instance, specific service keywords do not match. For problems like ID mismatches, more specific error codes, such as NoSuchKey, should be provided.",
      resolution: "Compare the path and the query string with the reference of the operation, and percent-encode what a URI does not allow.",
      situation: "The path misspells subnet.",
    },
    MalformedJSON: {
      meaning: "The JSON format is invalid.",
      resolution: "Write the body with a JSON library rather than by joining strings, and send all of it.",
      situation: "A comma follows the last member of the body.",
    },
    InvalidVersion: {
      meaning: "The URI version number is invalid.",
      resolution: "Start the path with the version of the operation, v1 or v2.",
      situation: "The path asks for a version that does not exist.",
    },
    OptInRequired: {
      meaning: "The corresponding service has not been activated.",
      resolution: "Activate VPC for the account in the console, then send the request again.",
      situation: "The account has never activated the service.",
    },
    PreconditionFailed: {
      meaning: "Please refer to the Etag for more information.",
      resolution: "Read the resource again, apply your change to its current state, and send its current ETag in If-Match.",
      situation: "Somebody changed the VPC after its ETag was read.",
    },
    RequestExpired: {
      meaning: "The request has expired. The time in the message is that of x-bce-date, or of Date if the request has no x-bce-date.",
      resolution: "Set the clock of the machine by NTP, then sign the request anew and send it.",
      situation: "The clock of the machine is an hour slow.",
    },
    IdempotentParameterMismatch: {
      meaning: "The API parameters do not match for the same clientToken.",
      resolution: "Repeat a request under its clientToken without any change; give a different request a new clientToken.",
      situation: "The token was used before, to create a VPC of another name.",
    },
    SignatureDoesNotMatch: {
      meaning: "The signature in the Authorization header does not match the server's verification.",
      resolution: "Check the Secret Access Key, and compare the canonical request that you signed with the request that you send: method, encoded path, sorted query string and signed headers. An official SDK does this for you.",
      situation: "The query string was changed after the request was signed.",
    },
  },
  headers: {
    meaning: "Every request and every response of the VPC API has these headers beside the standard ones.",
    note: "The document says “each BCC API” here, a text that was copied from another product.",
    request: {
      authorization: {
        meaning: "Including Access Key and request signature.",
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
        meaning: "String representing the date comply with API specifications.",
      },
    },
    response: {
      "content-type": {
        meaning: "application/json; charset=utf-8",
      },
      "x-bce-request-id": {
        meaning: "VPC backend is generated and automatically set to the response header field.",
      },
    },
  },
  body: {
    meaning: "If a request to VPC fails, the response body says why:",
    note: "The document's own example has another message than its table gives NoSuchObject.",
  },
  members: {
    code: {
      meaning: "Error code",
    },
    message: {
      meaning: "Error description",
    },
    requestId: {
      meaning: "RequestID of this request",
    },
  },
  groups: {
    bce: {
      meaning: "BCE global error codes",
      note: "The document repeats this table. Six rows of it were seen: AccessDenied, QualifyNotPass, PreconditionFailed, RequestExpired, IdempotentParameterMismatch and SignatureDoesNotMatch. Of the others, what CSN says is shown.",
    },
    vpc: {
      meaning: "VPC error codes",
      note: "The English edition of this table was not seen.",
    },
    acl: {
      meaning: "ACL error codes",
      note: "This table was seen only in part, and not in English. Its row of InvalidPort lacks the status and is left out.",
    },
  },
}
