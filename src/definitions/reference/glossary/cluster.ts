import { staroffice, websam, type Term } from './term';

/** How a cluster works: groups, servers, standby types. */
export const clusterTerms: readonly Term[] = [
  {
    id: 'failover',
    term: 'フェイルオーバー',
    english: 'failover',
    synonyms: ['フェールオーバー'],
    searchWords: ['フェイルオーバ', '切り替え', '系切替'],
    meaning:
      '現用系サーバの障害のときに、フェイルオーバーグループの資源を待機系サーバが引き継ぎ、サービスを続けること',
    sources: [staroffice('1.1.1'), websam('1.1.2')],
  },
  {
    id: 'failover-group',
    term: 'フェイルオーバーグループ',
    english: 'failover group',
    synonyms: ['フェールオーバーグループ', 'グループ'],
    searchWords: ['フェイルオーバグループ'],
    meaning:
      'クラスタ環境を構成する論理的な単位。切替パーティションや仮想 IP アドレスなどの資源、切替パーティション上のファイル、それらに依存するサービスを含みます。1 台のサーバに接続されて動作します',
    sources: [staroffice('5'), staroffice('1.2.1')],
  },
  {
    id: 'failover-policy',
    term: 'フェイルオーバーポリシー',
    english: 'failover policy',
    synonyms: ['フェイルオーバーポリシ', 'ポリシー'],
    meaning:
      '1 つのフェイルオーバーグループと複数のサーバを関連づけ、起動の優先順位とグループの動作を定めるもの',
    sources: [staroffice('5')],
  },
  {
    id: 'single-standby',
    term: 'シングルスタンバイ型',
    english: 'single standby',
    synonyms: ['片方向スタンバイ', 'シングルスタンバイ(片方向)型', '二重化', '二重化環境'],
    meaning:
      '1 台のサーバがサービスを提供し、障害のときに待機系サーバが引き継ぐ運用形態。フェイルオーバーグループは 1 つです',
    sources: [staroffice('1.1.1'), staroffice('3.1.1'), websam('1.1.2')],
  },
  {
    id: 'multi-standby',
    term: 'マルチスタンバイ型',
    english: 'multi standby',
    synonyms: ['マルチスタンバイ(両方向)型'],
    searchWords: ['両方向スタンバイ', '相互スタンバイ'],
    meaning:
      '2 台のサーバがそれぞれサービスを提供しながら、互いの待機系になる運用形態。フェイルオーバーグループは 2 つです',
    sources: [staroffice('1.1.1'), staroffice('3.4.1')],
  },
  {
    id: 'active-server',
    term: '現用系サーバ',
    english: 'active server',
    synonyms: ['現用系', '本番系', 'プライマリノード', 'プライマリサーバ'],
    searchWords: ['運用系'],
    meaning: 'ふだんフェイルオーバーグループが動作し、サービスを提供するサーバ',
    sources: [staroffice('1.1.1'), websam('1.1.2')],
  },
  {
    id: 'standby-server',
    term: '待機系サーバ',
    english: 'standby server',
    synonyms: ['待機系', '待避系', 'バックアップノード'],
    searchWords: ['スタンバイサーバ'],
    meaning: '現用系サーバの障害のときに、フェイルオーバーグループを引き継ぐサーバ',
    sources: [staroffice('1.1.1'), websam('1.1.2')],
  },
  {
    id: 'highest-priority-server',
    term: '最高プライオリティサーバ',
    english: 'highest-priority server',
    synonyms: ['最高プライオリティノード', 'プライオリティサーバ'],
    meaning:
      'フェイルオーバーポリシーの優先順位が 1 位のサーバ。スクリプトでは ARMS_SERVER で調べます',
    because: '図の説明 (1.1.1) と、5 章のプライマリノードの定義から',
    sources: [staroffice('1.1.1'), staroffice('5')],
  },
  {
    id: 'cluster-state',
    term: 'クラスタ状態',
    english: 'cluster state',
    synonyms: ['起動要因', 'ディスクチェック', 'プライオリティチェック'],
    meaning:
      'スクリプトが呼ばれたときの、起動要因 (ARMS_EVENT)、ディスク (ARMS_DISK)、サーバ (ARMS_SERVER) の組み合わせ。このサイトのことばで、16 通りあります',
    sources: [staroffice('1.4.1'), websam('1.1.4 (5)')],
  },
  {
    id: 'active-recovery-manager',
    term: 'ActiveRecoveryManager',
    english: 'ActiveRecoveryManager',
    synonyms: ['ARM', 'CLUSTERPRO/ActiveRecoveryManager', 'CLUSTERPRO マネージャ'],
    meaning:
      'CLUSTERPRO のこと。コマンド名とメッセージの ARM も同じです。スクリプトと同期レジストリは、そのマネージャで登録します',
    because: '「CLUSTERPRO/ActiveRecoveryManager」と並べて書いてあるため',
    sources: [websam('1.1.4 (5)'), staroffice('1.4.1')],
  },
];
