// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
import type { CatalogText } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
import type { CsnCode } from '../catalog.generated.js'

/* prettier-ignore */ // biome-ignore format: generated
export type { CatalogText, ErrorText, HeaderText, Meaning } from '@errbook/catalog'

/* prettier-ignore */ // biome-ignore format: generated
/** What csn says to people in the language en. */
export const en: CatalogText<CsnCode, "en"> = {
  language: "en",
  title: "Common Headers and Error Responses",
  errors: {
    AccessDenied: {
      meaning: "You do not have permission to access this resource.",
      resolution: "Send the request with a signed Authorization header, and have the owner of the account grant your user the permission that the operation needs.",
      situation: "The user may read the CSN but not delete it.",
    },
    QualifyNotPass: {
      meaning: "The account has not passed certification",
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
      situation: "The action attach is misspelt.",
    },
    MalformedJSON: {
      meaning: "The JSON format is invalid.",
      resolution: "Write the body with a JSON library rather than by joining strings, and send all of it.",
      situation: "A comma follows the last member of the body.",
    },
    InvalidVersion: {
      meaning: "The URI version number is invalid.",
      resolution: "Start the path with the version v1.",
      situation: "The path asks for a version that does not exist.",
    },
    OptInRequired: {
      meaning: "The corresponding service has not been activated.",
      resolution: "Activate Cloud Smart Network for the account in the console, then send the request again.",
      situation: "The account has never activated the service.",
    },
    PreconditionFailed: {
      meaning: "Please refer to the Etag for more information.",
      resolution: "Read the resource again, apply your change to its current state, and send its current ETag in If-Match.",
      situation: "Somebody else changed the CSN after its ETag was read.",
    },
    RequestExpired: {
      meaning: "The request has expired. The time in the message is that of x-bce-date, or of Date if the request has no x-bce-date.",
      resolution: "Set the clock of the machine by NTP, then sign the request anew and send it.",
      situation: "The clock of the machine is an hour slow.",
    },
    IdempotentParameterMismatch: {
      meaning: "The API parameters do not match for the same clientToken.",
      resolution: "Repeat a request under its clientToken without any change; give a different request a new clientToken.",
      situation: "The token was used before, to create a CSN of another name.",
    },
    SignatureDoesNotMatch: {
      meaning: "The signature in the Authorization header does not match the server's verification.",
      resolution: "Check the Secret Access Key, and compare the canonical request that you signed with the request that you send: method, encoded path, sorted query string and signed headers. An official SDK does this for you.",
      situation: "The query string was changed after the request was signed.",
    },
    CsnIdInvalidException: {
      meaning: "Invalid Cloud Smart Network ID",
      resolution: "Pass the csnId exactly as CreateCsn returned it or as the console shows it.",
      situation: "The ID of a VPC was passed for the csnId.",
    },
    CsnNotFoundException: {
      meaning: "Cloud Smart Network does not exist",
      resolution: "List your CSNs to find the right csnId, and check that your credentials belong to the account that owns it.",
      situation: "The CSN was deleted a minute ago.",
    },
    InstanceIdInvalidException: {
      meaning: "Invalid network instance ID",
      resolution: "Pass the ID of a network instance that exists, of the type and in the region that instanceType and instanceRegion name.",
      situation: "The instanceType is vpc, but the instanceId is that of a subnet.",
    },
    GrantNotFoundException: {
      meaning: "Authorization rule for the network instance does not exist",
      resolution: "Ask the owner of the network instance to authorize your account to attach it, then send the request again.",
      situation: "The VPC belongs to another account, which has not authorized this one.",
    },
    RegionInvalidException: {
      meaning: "Invalid region",
      resolution: "Pass the code of a region that the service supports, such as bj or gz.",
      situation: "The region is given as beijing, not as bj.",
    },
    GrantStatusNotAllowDeleteException: {
      meaning: "Authorization rule cannot be deleted",
      resolution: "Wait until the authorization rule is no longer being changed and its network instance is detached, then delete the rule.",
      situation: "The rule is deleted in the console while it is still being created.",
    },
    CsnNotAllowDeleteException: {
      meaning: "Cloud Smart Network bound to a bandwidth package cannot be deleted",
      resolution: "Unbind the bandwidth packages from the CSN with UnbindCsnBp, then delete it.",
      situation: "A bandwidth package is still bound to the CSN.",
    },
    DbException: {
      meaning: "DB anomaly",
      resolution: "Send the request again after a growing pause. Before repeating a change, read the resource to see whether the first attempt took effect.",
      situation: "The database of the service could not be reached for a moment.",
    },
    DuplicateException: {
      meaning: "Resource already exists",
      resolution: "Use the resource that exists, or give the new one other values.",
      situation: "The route table already has a rule with this destination.",
    },
    DetachInstanceException: {
      meaning: "The current status of the instance does not support detachment",
      resolution: "Wait until the instance is attached and no longer being changed, then detach it.",
      situation: "The instance is still being attached.",
    },
    CsnRouteRuleNotFoundException: {
      meaning: "Cloud Smart Network routing rule does not exist",
      resolution: "Query the rules of the route table with QueryRouteRule, and pass a csnRtRuleId from the answer.",
      situation: "The rule was deleted before.",
    },
    CsnRouteRuleIdBlankException: {
      meaning: "Routing rule ID cannot be empty",
      resolution: "Put the ID of the routing rule at the end of the path.",
      situation: "The variable that should hold the ID was blank.",
    },
    RouteTableIdInvalid: {
      meaning: "Invalid route table ID",
      resolution: "Pass a csnRtId that QueryRouteTableList returns.",
      situation: "The ID of a VPC's route table was passed.",
    },
    CsnPropagationDuplicate: {
      meaning: "Route table learning relationship already exists",
      resolution: "Nothing needs to be done: the route table already learns these routes. QueryStudyRelation lists the relationships that exist.",
      situation: "The same learning relationship was created before.",
    },
    CsnDynamicRuleNotAllowOperate: {
      meaning: "Operation on dynamic routes is not supported",
      resolution: "Leave the route as it is: it was learned from a network instance. Change the routes of that instance, or add a rule of your own.",
      situation: "The rule was learned from an attached VPC.",
    },
    NotAllowRevokeGrant: {
      meaning: "The network instance has been loaded into Cloud Smart Network; the authorization rule cannot be deleted",
      resolution: "Detach the network instance from the CSN with DetachCsnInstance, then revoke the authorization.",
      situation: "The owner of a VPC revokes its authorization in the console while the VPC is attached to a CSN.",
    },
  },
  headers: {
    meaning: "The standard HTTP protocol header fields are not included here. Common header fields are mandatory and will appear in every CSN API. For POST, PUT, DELETE, or other request types, include the request data in the request body.",
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
        meaning: "These are generated by the CSN backend and automatically added to the response header fields.",
      },
    },
  },
  body: {
    meaning: "If an error occurs during CSN access, the corresponding error code and error details will be returned by CSN to assist users in identifying and addressing the issue. For request errors, detailed error information is provided in the Response Body using the format below:",
    note: "The code of the document's own example is in neither table: the set of codes is open.",
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
  groups: {
    bce: {
      meaning: "BCE global error codes",
    },
    csn: {
      meaning: "CSN error return codes",
    },
  },
}
