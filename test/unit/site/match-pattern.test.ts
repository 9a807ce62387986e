import { describe, expect, test } from 'vitest';
import { fitsPattern } from '@/lib/core/site/match-pattern';

describe('a match pattern', () => {
  test.each([
    ['https://a.example/*', 'https://a.example/'],
    ['https://a.example/*', 'https://a.example/b/c?d=e'],
    ['https://*.a.example/*', 'https://a.example/'],
    ['https://*.a.example/*', 'https://b.c.a.example/'],
    ['https://*/login*', 'https://a.example/login'],
    ['https://*/login*', 'https://a.example/login/step?x'],
    ['https://*/*/orders/*', 'https://a.example/app/orders/1'],
    ['https://*/*/orders/*', 'https://a.example/app/us/orders/'],
    ['*://a.example/b', 'http://a.example/b'],
    ['https://a.example/*b*c', 'https://a.example/xbxbxc'],
  ])('%s takes %s', (pattern, address) => {
    expect(fitsPattern(pattern, address)).toBe(true);
  });

  test.each([
    ['https://a.example/*', 'http://a.example/'],
    ['https://a.example/*', 'https://b.a.example/'],
    ['https://a.example/*', 'https://a.example.evil/'],
    ['https://*.a.example/*', 'https://xa.example/'],
    ['https://*/login*', 'https://a.example/blog/login'],
    ['https://*/*/orders/*', 'https://a.example/orders/1'],
    ['*://a.example/b', 'https://a.example/b/c'],
    ['https://a.example/*b*c', 'https://a.example/xc'],
    ['https://a.example/ab*b', 'https://a.example/ab'],
    ['https://*/*', 'chrome://extensions/'],
    ['https://*/*', 'file:///a'],
    ['https://*/*', 'no address'],
    ['nonsense', 'https://a.example/'],
  ])('%s leaves %s', (pattern, address) => {
    expect(fitsPattern(pattern, address)).toBe(false);
  });
});
