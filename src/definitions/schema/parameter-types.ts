/**
 * What a value must look like, by type: an allow-list. The guides' own values and those of readers pass the
 * same gate; what does not fit is refused and never escaped, since no escaping of cmd.exe is right in every
 * case. This file stands alone, so that a page can have the gate without the schema library.
 */
export const parameterPatterns = {
  drive: /^[A-Za-z]:$/,
  path: /^[A-Za-z]:(\\[A-Za-z0-9_\-.]+( [A-Za-z0-9_\-.]+)*)+$/,
  host: /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
  ipv4: /^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(?!$)|$)){4}$/,
  service: /^[A-Za-z0-9_\-.]+( [A-Za-z0-9_\-.]+)*$/,
  watchId: /^(?!NEC_)[A-Za-z0-9_]{1,255}$/i,
  sid: /^[A-Za-z][A-Za-z0-9]{0,7}$/,
  /** A program of a product whose name differs between versions. */
  program: /^[A-Za-z0-9_]+$/,
  /** A name without a meaning to the system, e.g. that of a process or a socket. */
  name: /^[A-Za-z0-9_]+$/,
  password: /^[A-Za-z0-9_]+$/,
  port: /^[1-9]\d{0,4}$/,
  shell: /^[A-Za-z0-9_]+$/,
  database: /^[A-Za-z][A-Za-z0-9_]*$/,
  seconds: /^[1-9]\d{0,3}$/,
  /** Words that a command sends, in quotes: half-width letters and signs without a meaning, Japanese of CP932. */
  message:
    /^[A-Za-z0-9 ()\-_.,:/?\u3001\u3002\u3005-\u3007\u300c-\u300f\u3041-\u3093\u30a1-\u30f6\u30fb\u30fc\u4e00-\u9fa5\uf929\uf9dc\ufa0e-\ufa2d\uff08\uff09\uff1a\uff66-\uff9f]+$/,
} as const;

export type ParameterType = keyof typeof parameterPatterns;

/** All types, in the order of the patterns. */
export const parameterTypes = Object.keys(parameterPatterns) as [ParameterType, ...ParameterType[]];
