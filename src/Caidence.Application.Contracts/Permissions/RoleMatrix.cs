using Caidence.Identity;

namespace Caidence.Permissions;

/// <summary>
/// What each static role may do, resource by resource. Seeding grants exactly this; a letter added here reaches every
/// workspace at the next start.
/// </summary>
public static class RoleMatrix
{
    // V view  C create  U update  D delete  P publish  A approve  S assign  E export  N connect  M manage
    private const string Table = """
        resource           side    exists   | platform-admin platform-support | agency-owner agency-manager agency-member brand-manager brand-reviewer creator
        Tenants            host    VCUDM    | VCUDM          V                | -            -              -             -             -              -
        Users              both    VCUDSM   | VCUDSM         V                | VCUDSM       VCUS           V             V             -              -
        Roles              both    VCUDM    | VCUDM          V                | VCUDM        V              -             -             -              -
        Invitations        both    VCUD     | VCUD           V                | VCUD         VCUD           -             VCUD          -              -
        Brands             tenant  VCUDS    | -              -                | VCUDS        VCUS           V             VU            V              V
        Profiles           tenant  VCUD     | -              -                | VCUD         VCU            V             VU            V              VU
        SocialConnections  tenant  VUDN     | -              -                | VUDN         VUDN           V             VUDN          -              VUDN
        Posts              tenant  VCUDPAE  | -              -                | VCUDPAE      VCUDPAE        VCUDP         VCUDPAE       VA             VCUDP
        Calendar           tenant  VCUD     | -              -                | VCUD         VCUD           VCUD          VCUD          V              VCUD
        SocialInsights     tenant  VE       | -              -                | VE           VE             V             VE            V              V
        BannerTemplates    both    VCUDP    | VCUDP          V                | VCUDP        VCUDP          VCU           VCU           V              V
        Banners            tenant  VCUDAE   | -              -                | VCUDAE       VCUDAE         VCUDE         VCUDAE        VA             VCUDE
        Videos             tenant  VCUDPAE  | -              -                | VCUDPAE      VCUDPAE        VCUDPE        VCUDPAE       VA             VCUDPE
        Reels              tenant  VCUDPAE  | -              -                | VCUDPAE      VCUDPAE        VCUDPE        VCUDPAE       VA             VCUDPE
        Music              both    VCUD     | VCUD           V                | VCUD         VCUD           VC            VC            V              V
        LeadSources        tenant  VCUDM    | -              -                | VCUDM        VCUDM          V             VCUM          -              -
        Leads              tenant  VCUDSEM  | -              -                | VCUDSEM      VCUDSE         VCUS          VCUSE         V              -
        LeadInsights       tenant  VE       | -              -                | VE           VE             V             VE            V              -
        Campaigns          tenant  VCUDPAE  | -              -                | VCUDPAE      VCUDPAE        VCU           VCUPAE        VA             V
        Workflows          tenant  VCUDP    | -              -                | VCUDP        VCUDP          V             VCU           -              -
        Settings           both    VUM      | VUM            V                | VUM          VU             -             V             -              -
        AuditLogs          both    VE       | VE             V                | VE           V              -             -             -              -
        """;

    public static IReadOnlyList<RoleMatrixRow> Rows { get; } = RoleMatrixRow.ReadAll(Table);

    public static IEnumerable<string> PermissionsOf(string role) => Rows.SelectMany(row => row.PermissionsOf(role));

    public static IReadOnlyList<string> RolesOf(MultiTenancySides side) =>
        side == MultiTenancySides.Host ? CaidenceRoles.Host : CaidenceRoles.Tenant;
}
