// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
import type { Text } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
import type { Statuses } from '../types.generated.js'

/* prettier-ignore */ // biome-ignore format: generated
export type { Text } from '@errbook/catalog'

/* prettier-ignore */ // biome-ignore format: generated
/** What the codes of csn mean and what to do about them, in English. */
export const en: { readonly [C in keyof Statuses]: Text } = {
  AccessDenied: {
    description: "You do not have permission to access this resource.",
    resolution: "Send the request with a signed Authorization header, and have the owner of the account grant your user the permission that the operation needs.",
  },
  QualifyNotPass: {
    description: "The account has not passed certification",
    resolution: "Complete the real-name verification of the account in the console, then send the request again.",
  },
  InappropriateJSON: {
    description: "The JSON format in the request is correct but contains semantic errors. For example, a required field might be missing, or the value type is incorrect. To ensure compatibility, unrecognized items will be ignored, and this type of error will not be returned.",
    resolution: "Compare the body with the reference of the operation: add the required members that are missing, and correct the types of the others.",
  },
  InternalError: {
    description: "All other undefined errors. This should not be used if there are clearly corresponding errors of other types, including both general and service-specific errors.",
    resolution: "Send the request again after a growing pause. If it keeps failing, open a ticket and quote the requestId.",
  },
  InvalidAccessKeyId: {
    description: "The Access Key ID does not exist.",
    resolution: "Check the Access Key ID for a slip, and check in the console that the key is neither disabled nor deleted.",
  },
  InvalidHTTPAuthHeader: {
    description: "The authorization header format is invalid.",
    resolution: "Build the header from its six parts in order, joined by slashes: bce-auth-v1, the Access Key ID, the UTC time, the period of validity in seconds, the signed headers and the signature. An official SDK does this for you.",
  },
  InvalidHTTPRequest: {
    description: "The HTTP body format is invalid, for example, it could be due to incompatible Encoding.",
    resolution: "Encode the body in UTF-8, and declare it with Content-Type: application/json; charset=utf-8.",
  },
  InvalidURI: {
    description: "The URI format is invalid. For instance, specific service keywords do not match. For problems like ID mismatches, more specific error codes, such as NoSuchKey, should be provided.",
    resolution: "Compare the path and the query string with the reference of the operation, and percent-encode what a URI does not allow.",
  },
  MalformedJSON: {
    description: "The JSON format is invalid.",
    resolution: "Write the body with a JSON library rather than by joining strings, and send all of it.",
  },
  InvalidVersion: {
    description: "The URI version number is invalid.",
    resolution: "Start the path with the version v1.",
  },
  OptInRequired: {
    description: "The corresponding service has not been activated.",
    resolution: "Activate Cloud Smart Network for the account in the console, then send the request again.",
  },
  PreconditionFailed: {
    description: "Please refer to the Etag for more information.",
    resolution: "Read the resource again, apply your change to its current state, and send its current ETag in If-Match.",
  },
  RequestExpired: {
    description: "Request timeout. Replace with x-bce-date. If the request contains only the Date header, convert it to datetime.",
    resolution: "Set the clock of the machine by NTP, then sign the request anew and send it.",
  },
  IdempotentParameterMismatch: {
    description: "The API parameters do not match for the same clientToken.",
    resolution: "Repeat a request under its clientToken without any change; give a different request a new clientToken.",
  },
  SignatureDoesNotMatch: {
    description: "The signature in the Authorization header does not match the server's verification.",
    resolution: "Check the Secret Access Key, and compare the canonical request that you signed with the request that you send: method, encoded path, sorted query string and signed headers. An official SDK does this for you.",
  },
  CsnIdInvalidException: {
    description: "Invalid Cloud Smart Network ID",
    resolution: "Pass the csnId exactly as CreateCsn returned it or as the console shows it.",
  },
  CsnNotFoundException: {
    description: "Cloud Smart Network does not exist",
    resolution: "List your CSNs to find the right csnId, and check that your credentials belong to the account that owns it.",
  },
  InstanceIdInvalidException: {
    description: "Invalid network instance ID",
    resolution: "Pass the ID of a network instance that exists, of the type and in the region that instanceType and instanceRegion name.",
  },
  GrantNotFoundException: {
    description: "Authorization rule for the network instance does not exist",
    resolution: "Ask the owner of the network instance to authorize your account to attach it, then send the request again.",
  },
  RegionInvalidException: {
    description: "Invalid region",
    resolution: "Pass the code of a region that the service supports, such as bj or gz.",
  },
  GrantStatusNotAllowDeleteException: {
    description: "Authorization rule cannot be deleted",
    resolution: "Wait until the authorization rule is no longer being changed and its network instance is detached, then delete the rule.",
  },
  CsnNotAllowDeleteException: {
    description: "Cloud Smart Network bound to a bandwidth package cannot be deleted",
    resolution: "Unbind the bandwidth packages from the CSN with UnbindCsnBp, then delete it.",
  },
  DbException: {
    description: "DB anomaly",
    resolution: "Send the request again after a growing pause. Before repeating a change, read the resource to see whether the first attempt took effect.",
  },
  DuplicateException: {
    description: "Resource already exists",
    resolution: "Use the resource that exists, or give the new one other values.",
  },
  DetachInstanceException: {
    description: "The current status of the instance does not support detachment",
    resolution: "Wait until the instance is attached and no longer being changed, then detach it.",
  },
  CsnRouteRuleNotFoundException: {
    description: "Cloud Smart Network routing rule does not exist",
    resolution: "Query the rules of the route table with QueryRouteRule, and pass a csnRtRuleId from the answer.",
  },
  CsnRouteRuleIdBlankException: {
    description: "Routing rule ID cannot be empty",
    resolution: "Put the ID of the routing rule at the end of the path.",
  },
  RouteTableIdInvalid: {
    description: "Invalid route table ID",
    resolution: "Pass a csnRtId that QueryRouteTableList returns.",
  },
  CsnPropagationDuplicate: {
    description: "Route table learning relationship already exists",
    resolution: "Nothing needs to be done: the route table already learns these routes. QueryStudyRelation lists the relationships that exist.",
  },
  CsnDynamicRuleNotAllowOperate: {
    description: "Operation on dynamic routes is not supported",
    resolution: "Leave the route as it is: it was learned from a network instance. Change the routes of that instance, or add a rule of your own.",
  },
  NotAllowRevokeGrant: {
    description: "The network instance has been loaded into Cloud Smart Network; the authorization rule cannot be deleted",
    resolution: "Detach the network instance from the CSN with DetachCsnInstance, then revoke the authorization.",
  },
}
