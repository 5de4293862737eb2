/** How much the device has left for what is kept here, in bytes; endless where the browser does not say. */
export async function roomLeft(): Promise<number> {
  const { storage } = navigator as Partial<Navigator>;
  const { quota = Infinity, usage = 0 } = (await storage?.estimate()) ?? {};
  return quota - usage;
}
