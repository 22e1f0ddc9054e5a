import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A cable between member and server that can be pulled out. */
export type Cable = {
  readonly url: string;
  /** Nothing passes any more, and nobody is told: what is on its way waits, or is lost with `cut`. */
  readonly hold: () => void;
  readonly pass: () => void;
  /** Ends all connections and takes none. */
  readonly cut: () => void;
  readonly mend: () => void;
  readonly remove: () => Promise<void>;
};

/** Forwards a port of this machine to another, each part `delayMs` later. */
export async function startProxy(port: number, delayMs = 0): Promise<Cable> {
  const pairs = new Set<[Socket, Socket]>();
  let isCut = false;
  let isHeld = false;
  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    const forward = (from: Socket, to: Socket) => {
      from.on('data', (part) => setTimeout(() => to.writable && to.write(part), delayMs));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        to.destroy();
        pairs.delete(pair);
      });
      if (isHeld) from.pause();
    };
    forward(near, far);
    forward(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const each = (act: (socket: Socket) => void) => {
    for (const pair of [...pairs]) for (const socket of pair) act(socket);
  };
  return {
    url: `ws://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    hold: () => {
      isHeld = true;
      each((socket) => socket.pause());
    },
    pass: () => {
      isHeld = false;
      each((socket) => socket.resume());
    },
    cut: () => {
      isCut = true;
      each((socket) => socket.destroy());
    },
    mend: () => {
      isCut = false;
    },
    remove: async () => {
      each((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
