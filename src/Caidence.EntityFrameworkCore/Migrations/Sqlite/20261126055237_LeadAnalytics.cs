using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.Sqlite
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
                type: "TEXT",
                maxLength: 256,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ResponseSeconds",
                table: "AppLeads",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.Sql("""
                UPDATE "AppLeads" SET "ResponseSeconds" = MAX(0, CAST(strftime('%s', "ContactedAt") AS INTEGER) - CAST(strftime('%s', "CapturedAt") AS INTEGER)) WHERE "ContactedAt" IS NOT NULL;
                UPDATE "AppLeads" SET "CampaignName" = substr(COALESCE(json_extract("Attribution", '$.campaignName'), json_extract("Attribution", '$.utmCampaign')), 1, 256);
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
