using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class LeadSearchTermTimes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AppLeadSearchTerms_Code_LeadId",
                table: "AppLeadSearchTerms");

            migrationBuilder.AddColumn<DateTime>(
                name: "CapturedAt",
                table: "AppLeadSearchTerms",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.Sql("""
                SELECT set_config('caidence.tenant_id', '*', true);
                UPDATE "AppLeadSearchTerms" SET "CapturedAt" = lead."CapturedAt" FROM "AppLeads" AS lead WHERE lead."Id" = "LeadId";
                """);

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadSearchTerms_Code_CapturedAt_LeadId_TenantId",
                table: "AppLeadSearchTerms",
                columns: new[] { "Code", "CapturedAt", "LeadId", "TenantId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AppLeadSearchTerms_Code_CapturedAt_LeadId_TenantId",
                table: "AppLeadSearchTerms");

            migrationBuilder.DropColumn(
                name: "CapturedAt",
                table: "AppLeadSearchTerms");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadSearchTerms_Code_LeadId",
                table: "AppLeadSearchTerms",
                columns: new[] { "Code", "LeadId" });
        }
    }
}
