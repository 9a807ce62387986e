import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

/** Where a browser is sent that knows no other way to reach a host at another address. */
export interface ConnectProxy {
  readonly port: number;
  /** The hosts that were asked for and refused, each as often as it was. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts a proxy on 127.0.0.1 that leads every connection to one of `hosts` to a port of this
 * machine, and refuses all others. `target` is asked anew for each connection.
 */
export async function startProxy(
  target: () => { readonly hosts: readonly string[]; readonly port: number },
): Promise<ConnectProxy> {
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((_, response) => response.writeHead(403).end());
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  server.on('connect', ({ url = '' }, client: Socket, head: Buffer) => {
    const host = url.replace(/:\d+$/, '');
    const { hosts, port } = target();
    if (!hosts.includes(host)) {
      refused.push(host);
      return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  const port = await listen(server);
  return {
    port,
    refused,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
