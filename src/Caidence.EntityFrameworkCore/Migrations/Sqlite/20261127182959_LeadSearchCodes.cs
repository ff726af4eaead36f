using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.Sqlite
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.Sql("""
                UPDATE "AppLeads" SET "SearchCodes" = has.codes
                FROM (SELECT "LeadId", group_concat(' ' || "Code", '') AS codes FROM "AppLeadSearchTerms" GROUP BY "LeadId") AS has WHERE has."LeadId" = "Id";
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SearchCodes",
                table: "AppLeads");
        }
    }
}
