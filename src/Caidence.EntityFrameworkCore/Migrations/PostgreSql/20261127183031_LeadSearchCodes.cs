using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class LeadSearchCodes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SearchCodes",
                table: "AppLeads",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.Sql("""
                SELECT set_config('caidence.tenant_id', '*', true);
                UPDATE "AppLeads" SET "SearchCodes" = has.codes
                FROM (SELECT "LeadId", string_agg(' ' || "Code", '') AS codes FROM "AppLeadSearchTerms" GROUP BY "LeadId") AS has WHERE has."LeadId" = "Id";

                ALTER TABLE "AppLeadSearchTerms" DROP CONSTRAINT "PK_AppLeadSearchTerms";
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddPrimaryKey(
                name: "PK_AppLeadSearchTerms",
                table: "AppLeadSearchTerms",
                columns: new[] { "LeadId", "Code" });

            migrationBuilder.DropColumn(
                name: "SearchCodes",
                table: "AppLeads");
        }
    }
}
