/** Certificates made by the openssl command line, in a folder of their own. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface Certificates {
  /** The authority's certificate, as a file for NODE_EXTRA_CA_CERTS. */
  readonly caFile: string;
  /** For localhost and 127.0.0.1, by the authority. */
  readonly good: Certificate;
  /** For another host, by the authority. */
  readonly otherHost: Certificate;
  /** For localhost, by the authority, and no longer valid. */
  readonly expired: Certificate;
  /** For localhost, by itself. */
  readonly selfSigned: Certificate;
  remove(): void;
}

export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), "antom-tls-"));
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void => void execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  const read = (name: string): Certificate => ({
    key: readFileSync(at(`${name}.key`), "utf8"),
    cert: readFileSync(at(`${name}.pem`), "utf8"),
  });

  const selfSigned = (name: string, subject: string, ...extensions: string[]): void =>
    openssl(
      "req",
      "-x509",
      ...newKey,
      "-keyout",
      `${name}.key`,
      "-out",
      `${name}.pem`,
      "-days",
      "2",
      "-subj",
      `/CN=${subject}`,
      ...extensions,
    );
  const byAuthority = (name: string, names: string, days: string): Certificate => {
    openssl("req", ...newKey, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${name}`);
    writeFileSync(at(`${name}.ext`), `subjectAltName=${names}\n`);
    const signing = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", days, "-extfile", `${name}.ext`];
    openssl("x509", "-req", "-in", `${name}.csr`, "-out", `${name}.pem`, ...signing);
    return read(name);
  };

  selfSigned("ca", "a test's authority");
  selfSigned("own", "localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1");
  return {
    caFile: at("ca.pem"),
    good: byAuthority("good", "DNS:localhost,IP:127.0.0.1", "2"),
    otherHost: byAuthority("other", "DNS:gateway.example", "2"),
    expired: byAuthority("expired", "DNS:localhost,IP:127.0.0.1", "-1"),
    selfSigned: read("own"),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
