using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class LeadImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Hashes of another kind cannot be made from those that are there: words of leads from before are found again once a lead is saved.
            migrationBuilder.DropTable(
                name: "AppLeadSearchTerms");

            migrationBuilder.CreateTable(
                name: "AppLeadSearchTerms",
                columns: table => new
                {
                    LeadId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<long>(type: "bigint", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppLeadSearchTerms", x => new { x.Hash, x.LeadId });
                });

            migrationBuilder.AddColumn<Guid>(
                name: "ImportId",
                table: "AppLeads",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AppLeadImports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    FileName = table.Column<string>(type: "text", nullable: false),
                    FileSize = table.Column<long>(type: "bigint", nullable: false),
                    IsUtf8 = table.Column<bool>(type: "boolean", nullable: false),
                    Dialect = table.Column<string>(type: "text", nullable: false),
                    Columns = table.Column<string>(type: "text", nullable: false),
                    Options = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Counts = table.Column<string>(type: "text", nullable: false),
                    BytesRead = table.Column<long>(type: "bigint", nullable: false),
                    Undone = table.Column<string>(type: "text", nullable: false),
                    UndoneUpTo = table.Column<Guid>(type: "uuid", nullable: true),
                    LeaseUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    Failure = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppLeadImports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AppLeadImportRefusedRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ImportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Line = table.Column<int>(type: "integer", nullable: false),
                    Column = table.Column<int>(type: "integer", nullable: true),
                    Reason = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Cells = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppLeadImportRefusedRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppLeadImportRefusedRows_AppLeadImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "AppLeadImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AppLeadImportReplacedLeads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ImportId = table.Column<Guid>(type: "uuid", nullable: false),
                    LeadId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsReplacement = table.Column<bool>(type: "boolean", nullable: false),
                    Before = table.Column<string>(type: "text", nullable: true),
                    StampAfter = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppLeadImportReplacedLeads", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppLeadImportReplacedLeads_AppLeadImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "AppLeadImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AppLeadImportReplacedLeads_AppLeads_LeadId",
                        column: x => x.LeadId,
                        principalTable: "AppLeads",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeads_TenantId_ImportId_Id",
                table: "AppLeads",
                columns: new[] { "TenantId", "ImportId", "Id" },
                filter: "\"ImportId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadImportRefusedRows_ImportId",
                table: "AppLeadImportRefusedRows",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadImportRefusedRows_TenantId_ImportId_Line",
                table: "AppLeadImportRefusedRows",
                columns: new[] { "TenantId", "ImportId", "Line" });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadImportReplacedLeads_ImportId",
                table: "AppLeadImportReplacedLeads",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadImportReplacedLeads_LeadId",
                table: "AppLeadImportReplacedLeads",
                column: "LeadId");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadImportReplacedLeads_TenantId_ImportId_LeadId",
                table: "AppLeadImportReplacedLeads",
                columns: new[] { "TenantId", "ImportId", "LeadId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadImports_LeaseUntil",
                table: "AppLeadImports",
                column: "LeaseUntil",
                filter: "\"State\" IN ('Queued', 'Running', 'Undoing')");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadImports_TenantId_CreationTime",
                table: "AppLeadImports",
                columns: new[] { "TenantId", "CreationTime" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AppLeadImportRefusedRows");

            migrationBuilder.DropTable(
                name: "AppLeadImportReplacedLeads");

            migrationBuilder.DropTable(
                name: "AppLeadImports");

            migrationBuilder.DropIndex(
                name: "IX_AppLeads_TenantId_ImportId_Id",
                table: "AppLeads");

            migrationBuilder.DropColumn(
                name: "ImportId",
                table: "AppLeads");

            migrationBuilder.DropTable(
                name: "AppLeadSearchTerms");

            migrationBuilder.CreateTable(
                name: "AppLeadSearchTerms",
                columns: table => new
                {
                    LeadId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(22)", maxLength: 22, nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppLeadSearchTerms", x => new { x.LeadId, x.Hash });
                    table.ForeignKey(
                        name: "FK_AppLeadSearchTerms_AppLeads_LeadId",
                        column: x => x.LeadId,
                        principalTable: "AppLeads",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadSearchTerms_TenantId_Hash_LeadId",
                table: "AppLeadSearchTerms",
                columns: new[] { "TenantId", "Hash", "LeadId" });
        }
    }
}
