using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class LeadPage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "MergedIntoId",
                table: "AppLeads",
                type: "uuid",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "SubmissionId",
                table: "AppLeadConsents",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "AppLeadConsents",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RecordedById",
                table: "AppLeadConsents",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "HappenedAt",
                table: "AppLeadActivities",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AppLeadMerges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    LeadId = table.Column<Guid>(type: "uuid", nullable: false),
                    OtherId = table.Column<Guid>(type: "uuid", nullable: false),
                    Before = table.Column<string>(type: "text", nullable: false),
                    After = table.Column<string>(type: "text", nullable: false),
                    Moved = table.Column<string>(type: "text", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppLeadMerges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppLeadMerges_AppLeads_LeadId",
                        column: x => x.LeadId,
                        principalTable: "AppLeads",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AppLeadMerges_AppLeads_OtherId",
                        column: x => x.OtherId,
                        principalTable: "AppLeads",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AppLeadNextSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    LeadId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AssignedToId = table.Column<Guid>(type: "uuid", nullable: false),
                    RemindedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DoneById = table.Column<Guid>(type: "uuid", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppLeadNextSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppLeadNextSteps_AppLeads_LeadId",
                        column: x => x.LeadId,
                        principalTable: "AppLeads",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AppLeadAliases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    LeadId = table.Column<Guid>(type: "uuid", nullable: false),
                    MergeId = table.Column<Guid>(type: "uuid", nullable: false),
                    EmailHash = table.Column<string>(type: "character varying(22)", maxLength: 22, nullable: true),
                    PhoneHash = table.Column<string>(type: "character varying(22)", maxLength: 22, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppLeadAliases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppLeadAliases_AppLeadMerges_MergeId",
                        column: x => x.MergeId,
                        principalTable: "AppLeadMerges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AppLeadAliases_AppLeads_LeadId",
                        column: x => x.LeadId,
                        principalTable: "AppLeads",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadAliases_LeadId",
                table: "AppLeadAliases",
                column: "LeadId");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadAliases_MergeId",
                table: "AppLeadAliases",
                column: "MergeId");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadAliases_TenantId_EmailHash",
                table: "AppLeadAliases",
                columns: new[] { "TenantId", "EmailHash" });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadAliases_TenantId_LeadId",
                table: "AppLeadAliases",
                columns: new[] { "TenantId", "LeadId" });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadAliases_TenantId_PhoneHash",
                table: "AppLeadAliases",
                columns: new[] { "TenantId", "PhoneHash" });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadMerges_LeadId",
                table: "AppLeadMerges",
                column: "LeadId");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadMerges_OtherId",
                table: "AppLeadMerges",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadMerges_TenantId_LeadId",
                table: "AppLeadMerges",
                columns: new[] { "TenantId", "LeadId" });

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadMerges_TenantId_OtherId",
                table: "AppLeadMerges",
                columns: new[] { "TenantId", "OtherId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadNextSteps_LeadId",
                table: "AppLeadNextSteps",
                column: "LeadId");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadNextSteps_TenantId_AssignedToId_DueAt",
                table: "AppLeadNextSteps",
                columns: new[] { "TenantId", "AssignedToId", "DueAt" },
                filter: "\"DoneAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadNextSteps_TenantId_DueAt",
                table: "AppLeadNextSteps",
                columns: new[] { "TenantId", "DueAt" },
                filter: "\"DoneAt\" IS NULL AND \"RemindedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AppLeadNextSteps_TenantId_LeadId",
                table: "AppLeadNextSteps",
                columns: new[] { "TenantId", "LeadId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AppLeadAliases");

            migrationBuilder.DropTable(
                name: "AppLeadNextSteps");

            migrationBuilder.DropTable(
                name: "AppLeadMerges");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "AppLeads");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "AppLeadConsents");

            migrationBuilder.DropColumn(
                name: "RecordedById",
                table: "AppLeadConsents");

            migrationBuilder.DropColumn(
                name: "HappenedAt",
                table: "AppLeadActivities");

            migrationBuilder.AlterColumn<Guid>(
                name: "SubmissionId",
                table: "AppLeadConsents",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
