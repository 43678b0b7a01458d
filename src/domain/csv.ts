/**
 * A table as CSV after RFC 4180: every field in quotes, a quote inside doubled, every record ended
 * by CRLF.
 */
export function csv(records: readonly (readonly string[])[]): string {
  return records
    .map((fields) => fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',') + '\r\n')
    .join('');
}
