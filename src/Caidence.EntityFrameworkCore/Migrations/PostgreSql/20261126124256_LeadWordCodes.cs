using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class LeadWordCodes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // A hash of one beginning says nothing of the word: the words of leads written before are hashed when they are written again.
            migrationBuilder.DropTable(name: "AppLeadSearchTerms");

            migrationBuilder.CreateTable(
                name: "AppLeadSearchTerms",
                columns: table => new
                {
                    LeadId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false, collation: "C"),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table => table.PrimaryKey("PK_AppLeadSearchTerms", x => new { x.LeadId, x.Code }));

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadSearchTerms_Code_LeadId",
                table: "AppLeadSearchTerms",
                columns: new[] { "Code", "LeadId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "AppLeadSearchTerms");

            migrationBuilder.CreateTable(
                name: "AppLeadSearchTerms",
                columns: table => new
                {
                    Hash = table.Column<long>(type: "bigint", nullable: false),
                    LeadId = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table => table.PrimaryKey("PK_AppLeadSearchTerms", x => new { x.Hash, x.LeadId }));
        }
    }
}
