/**
 * Chromium that finds its copy of a log damaged throws it away and begins an empty one. It tells of that once, to whoever opens next,
 * in a property of the event of its own; a page would otherwise show an empty log as if nothing had ever been in it.
 */
export function noticingLoss(factory: IDBFactory, onLoss: () => void): IDBFactory {
  return new Proxy(factory, {
    get(target, name) {
      if (name === 'open')
        return (...asked: Parameters<IDBFactory['open']>): IDBOpenDBRequest => {
          const request = target.open(...asked);
          request.addEventListener('upgradeneeded', (event) => {
            if ((event as { readonly dataLoss?: string }).dataLoss === 'total') onLoss();
          });
          return request;
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
