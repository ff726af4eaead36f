using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class PlansLabelsSamples : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "PlanId",
                table: "AbpTenants",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Subdomain",
                table: "AbpTenants",
                type: "character varying(63)",
                maxLength: 63,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AppPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    NormalizedName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Description = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Features = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppPlans", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AppSampleRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    RowId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppSampleRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AppWhiteLabels",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    PrimaryColor = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: true),
                    SenderName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    LogoBlobName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    LogoContentType = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    FaviconBlobName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    FaviconContentType = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false),
                    DeletionTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppWhiteLabels", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AbpTenants_PlanId",
                table: "AbpTenants",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_AbpTenants_Subdomain",
                table: "AbpTenants",
                column: "Subdomain",
                unique: true,
                filter: "NOT \"IsDeleted\" AND \"Subdomain\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AppPlans_NormalizedName",
                table: "AppPlans",
                column: "NormalizedName",
                unique: true,
                filter: "NOT \"IsDeleted\"");

            migrationBuilder.CreateIndex(
                name: "IX_AppSampleRows_TenantId_Kind_Ordinal",
                table: "AppSampleRows",
                columns: new[] { "TenantId", "Kind", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppWhiteLabels_TenantId",
                table: "AppWhiteLabels",
                column: "TenantId",
                unique: true,
                filter: "\"IsDeleted\" = FALSE");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AppPlans");

            migrationBuilder.DropTable(
                name: "AppSampleRows");

            migrationBuilder.DropTable(
                name: "AppWhiteLabels");

            migrationBuilder.DropIndex(
                name: "IX_AbpTenants_PlanId",
                table: "AbpTenants");

            migrationBuilder.DropIndex(
                name: "IX_AbpTenants_Subdomain",
                table: "AbpTenants");

            migrationBuilder.DropColumn(
                name: "PlanId",
                table: "AbpTenants");

            migrationBuilder.DropColumn(
                name: "Subdomain",
                table: "AbpTenants");
        }
    }
}
