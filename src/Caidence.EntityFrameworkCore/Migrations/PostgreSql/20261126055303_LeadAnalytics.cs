using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class LeadAnalytics : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CampaignName",
                table: "AppLeads",
                type: "character varying(256)",
                maxLength: 256,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ResponseSeconds",
                table: "AppLeads",
                type: "integer",
                nullable: true);

            migrationBuilder.Sql("""
                SELECT set_config('caidence.tenant_id', '*', true);
                UPDATE "AppLeads" SET "ResponseSeconds" = GREATEST(0, EXTRACT(EPOCH FROM "ContactedAt" - "CapturedAt"))::int WHERE "ContactedAt" IS NOT NULL;
                UPDATE "AppLeads" SET "CampaignName" = left(COALESCE("Attribution"::json->>'campaignName', "Attribution"::json->>'utmCampaign'), 256);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "CampaignName",
                table: "AppLeads");

            migrationBuilder.DropColumn(
                name: "ResponseSeconds",
                table: "AppLeads");
        }
    }
}
