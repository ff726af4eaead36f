using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class TeamsAndMediaKits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "KitChoices",
                table: "AppCreatorProfiles",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "KitSharedAt",
                table: "AppCreatorProfiles",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "KitToken",
                table: "AppCreatorProfiles",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "KitTokenHash",
                table: "AppCreatorProfiles",
                type: "character varying(43)",
                maxLength: 43,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PortfolioPictures",
                table: "AppCreatorProfiles",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AppTeams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    NormalizedName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppTeams", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AppTeamBrands",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: false),
                    BrandId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppTeamBrands", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppTeamBrands_AppBrands_BrandId",
                        column: x => x.BrandId,
                        principalTable: "AppBrands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AppTeamBrands_AppTeams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "AppTeams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AppTeamMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppTeamMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppTeamMembers_AbpUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AbpUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AppTeamMembers_AppTeams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "AppTeams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AppTeamBrands_BrandId",
                table: "AppTeamBrands",
                column: "BrandId");

            migrationBuilder.CreateIndex(
                name: "IX_AppTeamBrands_TeamId_BrandId",
                table: "AppTeamBrands",
                columns: new[] { "TeamId", "BrandId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppTeamBrands_TenantId_BrandId",
                table: "AppTeamBrands",
                columns: new[] { "TenantId", "BrandId" });

            migrationBuilder.CreateIndex(
                name: "IX_AppTeamMembers_TeamId_UserId",
                table: "AppTeamMembers",
                columns: new[] { "TeamId", "UserId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppTeamMembers_TenantId_UserId",
                table: "AppTeamMembers",
                columns: new[] { "TenantId", "UserId" });

            migrationBuilder.CreateIndex(
                name: "IX_AppTeamMembers_UserId",
                table: "AppTeamMembers",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AppTeams_TenantId_NormalizedName",
                table: "AppTeams",
                columns: new[] { "TenantId", "NormalizedName" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AppTeamBrands");

            migrationBuilder.DropTable(
                name: "AppTeamMembers");

            migrationBuilder.DropTable(
                name: "AppTeams");

            migrationBuilder.DropColumn(
                name: "KitChoices",
                table: "AppCreatorProfiles");

            migrationBuilder.DropColumn(
                name: "KitSharedAt",
                table: "AppCreatorProfiles");

            migrationBuilder.DropColumn(
                name: "KitToken",
                table: "AppCreatorProfiles");

            migrationBuilder.DropColumn(
                name: "KitTokenHash",
                table: "AppCreatorProfiles");

            migrationBuilder.DropColumn(
                name: "PortfolioPictures",
                table: "AppCreatorProfiles");
        }
    }
}
