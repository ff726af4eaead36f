using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class LeadPipeline : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AppLeads_TenantId_CapturedAt",
                table: "AppLeads");

            migrationBuilder.DropIndex(
                name: "IX_AppLeads_TenantId_Status_CapturedAt",
                table: "AppLeads");

            migrationBuilder.CreateTable(
                name: "AppLeadContactWarnings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    LeadId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    WarnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppLeadContactWarnings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppLeadContactWarnings_AppLeads_LeadId",
                        column: x => x.LeadId,
                        principalTable: "AppLeads",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AppLeadViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    IsShared = table.Column<bool>(type: "boolean", nullable: false),
                    Query = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppLeadViews", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeads_TenantId_CapturedAt_Id_IsDeleted_IsTest",
                table: "AppLeads",
                columns: new[] { "TenantId", "CapturedAt", "Id", "IsDeleted", "IsTest" });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeads_TenantId_DeletionTime",
                table: "AppLeads",
                columns: new[] { "TenantId", "DeletionTime" },
                filter: "\"DeletionTime\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeads_TenantId_Status_CapturedAt_Id_IsDeleted_IsTest",
                table: "AppLeads",
                columns: new[] { "TenantId", "Status", "CapturedAt", "Id", "IsDeleted", "IsTest" });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadContactWarnings_LeadId_Kind",
                table: "AppLeadContactWarnings",
                columns: new[] { "LeadId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadViews_TenantId_OwnerId",
                table: "AppLeadViews",
                columns: new[] { "TenantId", "OwnerId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AppLeadContactWarnings");

            migrationBuilder.DropTable(
                name: "AppLeadViews");

            migrationBuilder.DropIndex(
                name: "IX_AppLeads_TenantId_CapturedAt_Id_IsDeleted_IsTest",
                table: "AppLeads");

            migrationBuilder.DropIndex(
                name: "IX_AppLeads_TenantId_DeletionTime",
                table: "AppLeads");

            migrationBuilder.DropIndex(
                name: "IX_AppLeads_TenantId_Status_CapturedAt_Id_IsDeleted_IsTest",
                table: "AppLeads");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeads_TenantId_CapturedAt",
                table: "AppLeads",
                columns: new[] { "TenantId", "CapturedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeads_TenantId_Status_CapturedAt",
                table: "AppLeads",
                columns: new[] { "TenantId", "Status", "CapturedAt" });
        }
    }
}
