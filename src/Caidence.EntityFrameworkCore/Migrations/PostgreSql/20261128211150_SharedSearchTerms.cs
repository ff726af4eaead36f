using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class SharedSearchTerms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AppLeadSubmissions_TenantId_LeadId",
                table: "AppLeadSubmissions");

            migrationBuilder.DropIndex(
                name: "IX_AppLeadConsents_TenantId_LeadId",
                table: "AppLeadConsents");

            migrationBuilder.DropIndex(
                name: "IX_AppLeadAliases_TenantId_LeadId",
                table: "AppLeadAliases");

            migrationBuilder.DropIndex(
                name: "IX_AppLeadActivities_LeadId",
                table: "AppLeadActivities");

            migrationBuilder.DropIndex(
                name: "IX_AppLeadActivities_TenantId_LeadId_CreationTime",
                table: "AppLeadActivities");

            migrationBuilder.DropIndex(
                name: "IX_AppLeadSearchTerms_Code_CapturedAt_LeadId_TenantId",
                table: "AppLeadSearchTerms");

            migrationBuilder.AddColumn<Guid[]>(
                name: "MoreLeadIds",
                table: "AppLeadSearchTerms",
                type: "uuid[]",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadSearchTerms_Code_CapturedAt_LeadId_TenantId",
                table: "AppLeadSearchTerms",
                columns: new[] { "Code", "CapturedAt", "LeadId", "TenantId" })
                .Annotation("Npgsql:IndexInclude", new[] { "MoreLeadIds" });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadActivities_LeadId_CreationTime",
                table: "AppLeadActivities",
                columns: new[] { "LeadId", "CreationTime" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AppLeadActivities_LeadId_CreationTime",
                table: "AppLeadActivities");

            migrationBuilder.Sql(
                """
                SELECT set_config('caidence.tenant_id', '*', true);
                INSERT INTO "AppLeadSearchTerms" ("LeadId", "Code", "TenantId", "CapturedAt")
                SELECT unnest("MoreLeadIds"), "Code", "TenantId", "CapturedAt" FROM "AppLeadSearchTerms" WHERE "MoreLeadIds" IS NOT NULL
                """);

            migrationBuilder.DropIndex(
                name: "IX_AppLeadSearchTerms_Code_CapturedAt_LeadId_TenantId",
                table: "AppLeadSearchTerms");

            migrationBuilder.DropColumn(
                name: "MoreLeadIds",
                table: "AppLeadSearchTerms");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadSearchTerms_Code_CapturedAt_LeadId_TenantId",
                table: "AppLeadSearchTerms",
                columns: new[] { "Code", "CapturedAt", "LeadId", "TenantId" });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadSubmissions_TenantId_LeadId",
                table: "AppLeadSubmissions",
                columns: new[] { "TenantId", "LeadId" });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadConsents_TenantId_LeadId",
                table: "AppLeadConsents",
                columns: new[] { "TenantId", "LeadId" });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadAliases_TenantId_LeadId",
                table: "AppLeadAliases",
                columns: new[] { "TenantId", "LeadId" });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadActivities_LeadId",
                table: "AppLeadActivities",
                column: "LeadId");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadActivities_TenantId_LeadId_CreationTime",
                table: "AppLeadActivities",
                columns: new[] { "TenantId", "LeadId", "CreationTime" });
        }
    }
}
