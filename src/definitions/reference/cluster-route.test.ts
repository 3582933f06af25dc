import { describe, expect, it } from 'vitest';
import { clusterStateName } from '../../batch';
import { definitions } from '..';
import { clusterRoutes } from './cluster-route';
import { clusterStatesTable } from './cluster-state-table';
import { rowTexts } from './test-support';

const routes = clusterRoutes(definitions);

describe('clusterRoutes', () => {
  it('sends every script of the site to one and the same part in each state', () => {
    expect(routes).toHaveLength(32);
    expect(
      routes
        .filter(({ regions }) => regions.length !== 1)
        .map(({ role, state, regions }) => [role, clusterStateName(state), ...regions]),
    ).toEqual([]);
  });

  it.each([
    ['start', 'START,SUCCESS,HOME', 'start.home'],
    ['start', 'FAILOVER,SUCCESS,OTHER', 'failover.other'],
    ['start', 'RECOVER,FAILURE,OTHER', 'recover'],
    ['start', 'FAILOVER,FAILURE,HOME', 'disk-error'],
    ['stop', 'START,SUCCESS,OTHER', 'start.other'],
    ['stop', 'RECOVER,SUCCESS,HOME', 'not-running'],
    ['stop', '-,SUCCESS,HOME', 'not-running'],
  ])('%s.bat in %s goes to %s', (role, state, region) => {
    const route = routes.find(
      (candidate) => candidate.role === role && clusterStateName(candidate.state) === state,
    );
    expect(route?.regions).toEqual([region]);
  });
});

it('lists the 16 states with the part for each script', () => {
  const rows = rowTexts(clusterStatesTable(routes));
  expect(rows).toHaveLength(16);
  expect(rows[0]).toEqual([
    'START',
    'SUCCESS',
    'HOME',
    '通常時 (START)・最高プライオリティサーバ',
    '通常時 (START)・最高プライオリティサーバ',
  ]);
  expect(rows.at(-1)?.slice(0, 3)).toEqual(['なし', 'FAILURE', 'OTHER']);
});
