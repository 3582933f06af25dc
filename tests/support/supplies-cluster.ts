/** A two-group supplies cluster with drives and names of its own, for journeys through the site. */
export const suppliesValues = {
  'supplies-server/drive': 'p:',
  'supplies-server/drive2': 'q:',
  'supplies-server/folder2': 'q:\\apps\\spl2',
  'supplies-server/node1': 'ORDER1',
  'supplies-server/node2': 'ORDER2',
  'supplies-server/watch-id': 'SplOrder',
  'supplies-server/shell1': 'ORDSH1',
  'supplies-server/shell2': 'ORDSH2',
  'supplies-server/mssql': 'd:\\sql7',
  'supplies-server/database1': 'ORDDB1',
  'supplies-server/database2': 'ORDDB2',
  'supplies-server/virtual-address1': '10.1.2.11',
  'supplies-server/virtual-address2': '10.1.2.12',
  'supplies-server/stop-wait': '45',
} as const;
