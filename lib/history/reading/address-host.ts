/** The site of an address, without “www.”; what is no address as it is. */
export function addressHost(address: string): string {
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, '') : '';
  return host === '' ? address : host;
}
