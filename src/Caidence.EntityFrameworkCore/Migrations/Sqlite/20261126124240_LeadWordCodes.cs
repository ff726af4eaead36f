using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.Sqlite
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
                    LeadId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true)
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
                    Hash = table.Column<long>(type: "INTEGER", nullable: false),
                    LeadId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table => table.PrimaryKey("PK_AppLeadSearchTerms", x => new { x.Hash, x.LeadId }));
        }
    }
}
