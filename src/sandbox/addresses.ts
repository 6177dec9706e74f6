/** Where this sandbox may send to by itself: this machine, and the hosts that it was told. */

/** Whether a host is this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|[\w-]+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
}

/** Why a notification may not be sent to an address; undefined where it may. `hosts` undefined: anywhere. */
export function refusalOfAddress(url: string, hosts: readonly string[] | undefined): string | undefined {
  if (!URL.canParse(url)) return "the address is no URL";
  const { protocol, hostname, username, password } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return "the address is neither http nor https";
  if (username !== "" || password !== "") return "the address holds a user's name";
  if (hosts === undefined || isLoopback(hostname) || hosts.includes(hostname)) return undefined;
  return "the host is not this machine; the option notifyHosts names those that may be sent to as well";
}
