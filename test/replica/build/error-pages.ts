import { createHash } from 'node:crypto';
import { html, type Answer } from '../answer';

/** The block page of an address that asked too often: 403, told by its title and heading. */
export function ratePage(): Answer {
  return page(403, 'Request Rate Threshold Exceeded', [
    'Your request rate has exceeded the maximum allowable requests per second.',
    'Each user may send no more than 10 requests per second, over however many machines. ' +
      'Access will be limited for 10 minutes; asking on above the limit makes that longer.',
  ]);
}

/** The page for a program that does not say who it is. */
export function undeclaredToolPage(): Answer {
  return page(403, 'Your Request Originates from an Undeclared Automated Tool', [
    'This request was taken for one of an undeclared automated tool.',
    'Please declare your traffic by updating your user agent.',
    'Reference ID: 0.00000000.0000000000.00000000',
  ]);
}

/** The page of a service that is down, and of a feed that is paged too deep. */
export function maintenancePage(): Answer {
  return page(503, 'File Unavailable', [
    'This file is unavailable: the system is undergoing maintenance.',
  ]);
}

/** The page for a path of the web site that is not there. */
export function notFoundPage(): Answer {
  return page(404, 'Page Not Found', ['There is nothing at this address.']);
}

/** What the archive answers for an object that is not there: 403, and XML. */
export function accessDenied(): Answer {
  return storeError(403, 'AccessDenied', '<Message>Access Denied</Message>');
}

/** What data.sec.gov answers for a key that is not there: 404, and XML. */
export function noSuchKey(key: string): Answer {
  const message = '<Message>The specified key does not exist.</Message>';
  return storeError(404, 'NoSuchKey', `${message}<Key>${key.replaceAll(/[<>&]/g, '')}</Key>`);
}

/** A well-formed page that stands where data was asked for. */
export function pageInsteadOfData(): Answer {
  return page(200, 'Welcome', ['This page stands where data was asked for.']);
}

function page(status: number, title: string, paragraphs: readonly string[]): Answer {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return html(
    `<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>SEC.gov | ${title}</title>\n</head>\n` +
      `<body>\n<h1>${title}</h1>\n${text}\n</body>\n</html>\n`,
    status,
    { 'cache-control': 'no-cache' },
  );
}

function storeError(status: number, code: string, detail: string): Answer {
  const request = createHash('md5').update(detail).digest('hex').slice(0, 16).toUpperCase();
  return {
    status,
    type: 'application/xml',
    body:
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      `<Error><Code>${code}</Code>${detail}<RequestId>${request}</RequestId>` +
      `<HostId>c2FtcGxlIGhvc3Q=</HostId></Error>`,
  };
}
